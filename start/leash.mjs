// Loaded into every process of the site before its own code: when the start that owns it is gone, however it went,
// the process leaves as if asked to. Processes that it begins itself load this too, and are not meant.
if (process.channel && process.env.MON_STARTED_BY === String(process.ppid)) {
  process.on('disconnect', () => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.exit(1), 5000).unref();
  });
  process.channel.unref();
}
