/** Milliseconds that this process has had the processor: others that run beside it do not count. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
