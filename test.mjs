// Every proof there is, in one command; `check` as the first word stops before databases, builds and browsers.
// Read by old Nodes too, like start.mjs.
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
  import('./tests/prove.mjs').then((tests) => tests.prove(process.argv[2] === 'check'));
}
