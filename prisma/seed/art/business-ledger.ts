import type { Chance } from './chance';
import { redLead } from './colour';
import { box, circle, curve, path, segment } from './ink';
import type { LedgerTone } from './ledger';
import { accountBars } from './ledger-bars';
import { accountFlows } from './ledger-flows';
import { accountStream } from './ledger-stream';
import type { Drawing, Sheet } from './sheet';

const umber = ['#6B4A17', '#A47A34', '#D0A95C', '#1F3540', '#8A6A3C', '#4B6670', '#C0913F', '#3A2C14'];
const gold = ['#D9B165', '#A98240', '#6F5A2E', '#7E98A3', '#C79B4C', '#4F6B78', '#E6C88A', '#8C7647'];

/** Defence Business: accounts as engraved ribbons, a river of years, or columns of a ledger. */
export function drawLedger(sheet: Sheet): Drawing {
  const { width, height, night, chance } = sheet;
  const red = redLead(night);
  const paper = night ? '#14130E' : '#F8F2E4';
  const rule = night ? '#5A4A2A' : '#6B4A17';
  const tone: LedgerTone = { paper, rule, red, accounts: turned(night ? gold : umber, chance) };
  const draw = chance.pick([accountFlows, accountFlows, accountStream, accountBars] as const);
  const { drawing, followed, stations } = draw(sheet, tone);
  const picture = [
    path(box(0, 0, width, height), { fill: paper }),
    ruling(sheet, rule),
    drawing,
    path(curve(followed), { stroke: paper, width: 8, opacity: 0.85 }),
    path(curve(followed), { stroke: red, width: 4.4, round: true }),
    path(stations.map((point) => circle(point, 8)).join(''), { fill: paper, stroke: red, width: 3 }),
  ];
  return { picture: picture.join(''), paper: night ? '#0F1518' : '#FBF8F0', ink: night ? '#A39A84' : '#33240C' };
}

function ruling({ width, height }: Sheet, colour: string): string {
  const lines: [string, string] = ['', ''];
  for (let row = 0, y = 30; y < height; row++, y += 18) lines[row % 5 ? 0 : 1] += segment([0, y], [width, y]);
  const margin = segment([64, 0], [64, height]) + segment([70, 0], [70, height]);
  return (
    path(lines[0], { stroke: colour, width: 0.5, opacity: 0.34 }) +
    path(lines[1] + margin, { stroke: colour, width: 0.9, opacity: 0.45 })
  );
}

function turned(colours: string[], chance: Chance): string[] {
  const by = chance.whole(0, colours.length - 1);
  return [...colours.slice(by), ...colours.slice(0, by)];
}
