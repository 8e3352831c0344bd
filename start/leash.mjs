// Loaded into every process of the site before its own code: when the start that owns it is gone, however it went,
// the process leaves as if asked to. Children of that process inherit the flag but not the leash: the channel they have is
// their parent's, and needed.
if (process.channel && process.env.LEASHED_TO === String(process.ppid)) {
  process.on('disconnect', () => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.exit(1), 5000).unref();
  });
  process.channel.unref();
}
