import type { ListWords } from '@/features/words/lists/en';

export const lists: ListWords = {
  authors: {
    beats: 'Escribe sobre',
    contact: 'Contacto',
    none: 'Todavía no se ha publicado nada con este nombre.',
    about: (name) => `Lo que ${name} ha escrito para MON.`,
  },
  topics: {
    title: 'Temas',
    text: 'Empresas, programas, países y citas que seguimos de cerca, y los asuntos que los atraviesan.',
    kinds: { company: 'Empresa', programme: 'Programa', country: 'País', event: 'Cita', subject: 'Asunto' },
    kindsOf: { company: 'Empresas', programme: 'Programas', country: 'Países', event: 'Citas', subject: 'Asuntos' },
    facts: (name) => `Datos: ${name}`,
    beside: 'A menudo junto a',
    none: 'Todavía no se ha escrito sobre ningún tema.',
  },
  archive: {
    title: 'Hemeroteca',
    text: 'Todo lo publicado aquí, por año, mes y día.',
    year: (year) => `Hemeroteca ${year}`,
    month: (month) => `Hemeroteca: ${month}`,
    day: (day) => `Hemeroteca: ${day}`,
    pieces: (howMany) => (howMany === 1 ? '1 artículo' : `${howMany.toLocaleString('es-ES')} artículos`),
    beside: 'Antes y después',
  },
  latest: {
    text: 'Cada artículo según fue saliendo, hora a hora.',
    filter: 'Ver una sección',
    all: 'Todo',
    stories: (howMany) => (howMany === 1 ? '1 artículo' : `${howMany} artículos`),
    begun: 'empieza en la página anterior',
    goesOn: 'sigue en la página siguiente',
    scale: (howMany) =>
      `A qué hora ${howMany === 1 ? 'salió el artículo' : `salieron los ${howMany} artículos`}, en una escala de 24 horas`,
  },
  corrections: {
    title: 'Correcciones',
    text: 'Lo que dijimos mal y corregimos, y lo que alegan los afectados, de lo más reciente a lo más antiguo. Todo figura también en su artículo.',
    none: 'Todavía no ha habido nada que corregir.',
    correction: 'Corrección',
  },
  lost: {
    archive: 'Hemeroteca por años',
  },
};
