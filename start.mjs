// The one command. This file is read by old Nodes too, which should say what is missing instead of failing to read it:
// no syntax here that is younger than import().
var needed = [20, 19];
var found = process.versions.node.split('.').map(Number);

if (found[0] < needed[0] || (found[0] === needed[0] && found[1] < needed[1])) {
  console.error(
    'MON needs Node %s or newer; this is %s. See https://nodejs.org/.',
    needed.join('.'),
    process.versions.node,
  );
  process.exit(1);
} else {
  import('./start/main.mjs').then((start) => start.main(process.argv.slice(2)));
}
