export type Declarations = ReadonlyMap<string, string>;

export type Stylesheet = {
  /** What the sheets say of `p`, `.c1` and `p.c1`. */
  rules: ReadonlyMap<string, Declarations>;
  /** Word's kinds of list level, by "l0:level1". */
  levels: ReadonlyMap<string, 'bullet' | 'number'>;
};

/** "font-weight: 700; mso-list: l0 level1 lfo1" as a map; names in small letters. */
export function readDeclarations(style: string): Declarations {
  const found = new Map<string, string>();
  for (const part of style.split(';')) {
    const colon = part.indexOf(':');
    if (colon > 0)
      found.set(
        part.slice(0, colon).trim().toLowerCase(),
        part
          .slice(colon + 1)
          .trim()
          .toLowerCase(),
      );
  }
  return found;
}

/** What a sheet says in the simple selectors that office suites write; whatever is more is passed over. */
export function readStylesheet(sheets: string): Stylesheet {
  const rules = new Map<string, Declarations>();
  const levels = new Map<string, 'bullet' | 'number'>();
  for (const rule of withoutComments(sheets).split('}')) {
    const opens = rule.lastIndexOf('{');
    if (opens < 0) continue;
    const declarations = readDeclarations(rule.slice(opens + 1));
    const selectors = rule.slice(rule.lastIndexOf('{', opens - 1) + 1, opens).trim();
    const level = /^@list (l\d+:level\d+)$/i.exec(selectors)?.[1];
    if (level)
      levels.set(level.toLowerCase(), declarations.get('mso-level-number-format') === 'bullet' ? 'bullet' : 'number');
    for (const selector of selectors.split(',').map((it) => it.trim())) {
      if (!/^(?:[a-z][a-z0-9]*)?(?:\.[\w-]+)?$/i.test(selector) || !selector) continue;
      rules.set(selector, new Map([...(rules.get(selector) ?? []), ...declarations]));
    }
  }
  return { rules, levels };
}

function withoutComments(sheets: string): string {
  return sheets
    .split('/*')
    .map((part, index) => (index === 0 ? part : part.slice(part.includes('*/') ? part.indexOf('*/') + 2 : part.length)))
    .join(' ')
    .replaceAll('<!--', ' ')
    .replaceAll('-->', ' ');
}
