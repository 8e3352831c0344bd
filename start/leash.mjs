// Loaded into every process of the site before its own code: when the start that owns it is gone, however it went,
// the process leaves as if asked to.
if (process.channel) {
  process.on('disconnect', () => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.exit(1), 5000).unref();
  });
  process.channel.unref();
}
