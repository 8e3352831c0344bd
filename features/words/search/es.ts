import type { search as english } from '@/features/words/search/en';

export const search: typeof english = {
  name: 'Buscar',
  field: 'Buscar en el archivo',
  send: 'Buscar',
  titled: (q) => `${q} – Buscar`,
  text: 'Todo lo que ha publicado MON, por palabra, nombre y tema.',
  ways: [
    ['"radar costero"', 'estas palabras en este orden'],
    ['radar -puerto', 'sin una palabra'],
    ['sonar OR lidar', 'lo uno o lo otro'],
  ],
  pieces: (pieces, q) => `${pieces} para «${q}»`,
  count: (count) =>
    count === 0 ? 'Ningún artículo' : count === 1 ? '1 artículo' : `${count.toLocaleString('es-ES')} artículos`,
  more: 'Más de 500 artículos',
  insteadOf: (q) => `No se ha encontrado nada para «${q}». Estos son los artículos para`,
  didYouMean: '¿Quería decir',
  best: 'Por relevancia',
  newest: 'Por fecha',
  order: 'Orden',
  narrow: 'Acotar la búsqueda',
  facets: { section: 'Sección', topic: 'Tema', year: 'Año', language: 'Idioma', kind: 'Género', author: 'Autor' },
  remove: (name) => `${name}: quitar`,
  period: (from, to) =>
    from === to ? `${from}` : from === null ? `hasta ${to}` : to === null ? `desde ${from}` : `de ${from} a ${to}`,
  kinds: { news: 'Noticia', analysis: 'Análisis', interview: 'Entrevista', brief: 'Breve', sponsored: 'Publicidad' },
  nothing: {
    title: (q) => `Ningún artículo para «${q}»`,
    text: 'Con menos palabras se encuentra más, y también con otra grafía. Abajo están los temas y los artículos más recientes.',
    widen: 'Buscar en todo',
  },
  topics: 'Temas del día',
  suggestion: { section: 'Sección', topic: 'Tema', author: 'Autor', article: null },
  suggestions: (count) => `${count} sugerencias, flechas para elegir`,
};
