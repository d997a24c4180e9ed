// Runs before everything else, in plain JavaScript, so that an older Node can still say what is wrong.
const NEEDED = 24;
const major = Number(process.versions.node.split('.')[0]);
if (major < NEEDED) {
  process.stderr.write(
    `Bantr runs on Node ${NEEDED} or newer; this is ${process.version}. "npm ci" normally brings the right one: run it again and look for an error about the package "node", or install Node ${NEEDED} yourself.\n`,
  );
  process.exit(1);
}
