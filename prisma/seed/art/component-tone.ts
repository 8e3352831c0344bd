import type { AxialTones } from './axial-view';
import type { Colour } from './colour';

/** Colours of an engineering sheet: steel on white paper, or a blueprint by night. */
export type ComponentTone = AxialTones & { paper: Colour; faint: Colour; sheet: Colour; edge: Colour };

export const componentTone = (night: boolean): ComponentTone =>
  night
    ? {
        paper: '#0F1C24',
        faint: '#46687A',
        sheet: '#0F1518',
        edge: '#94A3AA',
        ink: '#B9D6E4',
        steel: ['#142833', '#1B3543', '#24495B', '#316177', '#43809F'],
      }
    : {
        paper: '#F1F5F6',
        faint: '#8FB0BF',
        sheet: '#FAFBFA',
        edge: '#12262E',
        ink: '#0E2C3D',
        steel: ['#FFFFFF', '#E3EDF1', '#C3D8E1', '#8FB4C6', '#4C819C'],
      };
