/** Tells on standard output how long each step of a build takes, and at the end what it made and needed. */
export function tellSteps(): { readonly begin: (step: string) => void; readonly end: (made: { readonly story: { readonly total: number }; readonly files: number; readonly bytes: number }) => void } {
  const began = performance.now();
  let current: { readonly step: string; readonly at: number } | null = null;
  const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
  const finish = () => {
    if (current !== null) process.stdout.write(`${current.step}: ${seconds(current.at)}\n`);
    current = null;
  };
  return {
    begin: (step) => {
      finish();
      current = { step, at: performance.now() };
    },
    end: ({ story, files, bytes }) => {
      finish();
      const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
      process.stdout.write(`${story.total} events in ${files} files of tiles, ${(bytes / 1e6).toFixed(1)} MB; ${seconds(began)}, ${((userCPUTime + systemCPUTime) / 1e6).toFixed(1)} s of processor, ${Math.round(maxRSS / 1024)} MB of memory at most\n`);
    },
  };
}
