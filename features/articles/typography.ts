const NO_BREAK = '\u00a0';

// What may stand after a figure and must not begin a line without it.
const UNITS = [
  '%|‰|°C?|€|\\$|£',
  'mm|cm|m|km|nm|NM|kn|km/h|m/s|ft|in',
  'mg|g|kg|t|l|dB|Hz|kHz|MHz|GHz|V|kV|A|W|kW|MW|GW|Wh|kWh|MWh|J|kJ|MJ|Pa|bar|h|min|s|ms',
  'B|kB|MB|GB|TB|bit|kbit|Mbit|Gbit',
  'per cent|por ciento|Prozent|million|billion|millones|millón|Millionen|Milliarden',
  'metres?|kilometres?|centimetres?|millimetres?|miles?|knots?|tonnes?|kilograms?|kilos?|litres?|degrees?',
  'metros?|kilómetros?|centímetros?|millas?|nudos?|toneladas?|kilogramos?|litros?|grados?',
  'Meter|Kilometer|Zentimeter|Meilen?|Knoten|Tonnen?|Kilogramm|Liter|Grad',
  'hours?|minutes?|seconds?|days?|weeks?|months?|years?|horas?|minutos?|segundos?|días?|semanas?|meses|años?',
  'Stunden?|Minuten?|Sekunden?|Tagen?|Wochen?|Monaten?|Jahren?',
  'January|February|March|April|May|June|July|August|September|October|November|December',
  'Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember',
].join('|');
const FIGURE_AND_UNIT = new RegExp(`(\\d) (?=(?:${UNITS})(?![\\p{L}\\p{N}]))`, 'gu');
const SPACED_DASH = / (?=– )/g;

/** Text whose figures stay with their units and whose spaced dashes never begin a line. */
export function tie(text: string): string {
  return text.replace(FIGURE_AND_UNIT, `$1${NO_BREAK}`).replace(SPACED_DASH, NO_BREAK);
}

/** A headline of an article’s own page: what follows a colon begins with two words on one line. */
export function tieHeadline(headline: string): string {
  return tie(headline).replace(/: (\S+) (?=\S)/u, `: $1${NO_BREAK}`);
}
