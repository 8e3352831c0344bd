/** Sand, terracotta and teal. */
const day = {
  sky: ['#F3DDBB', '#F8EBD3', '#FBF3E2'],
  lines: '#B98B55',
  sun: '#FFFBF0',
  rim: '#8A5A35',
  ranges: ['#EBCFA3', '#DDAE7C', '#C08A5E', '#7F8B78', '#2F7A71', '#0B4F4A', '#0A2F30'],
  mist: '#F8EBD3',
  dark: '#0B2A2B',
  light: '#FFF6E2',
  sea: '#E9DCC0',
  paper: '#FBF6EA',
  ink: '#163A39',
} as const;

const dark = {
  sky: ['#0B1A1E', '#10262A', '#1C3838'],
  lines: '#2F5552',
  sun: '#E8E3D0',
  rim: '#A9B8A8',
  ranges: ['#3D4E46', '#4F4C3E', '#4A4337', '#2A4341', '#173A39', '#0D2829', '#081A1C'],
  mist: '#5A5B4B',
  dark: '#050F11',
  light: '#C9BE9C',
  sea: '#12292C',
  paper: '#0F1518',
  ink: '#94A3AA',
} as const;

export type LatinTone = typeof day | typeof dark;

export const latinTone = (night: boolean): LatinTone => (night ? dark : day);
