/** What the bench uses of autocannon, which brings no types. Durations in seconds, latencies in milliseconds. */
declare module "autocannon" {
  namespace autocannon {
    interface Request {
      method?: string;
      path?: string;
      headers?: Record<string, string>;
      body?: string;
      setupRequest?: (request: Request) => Request;
    }
    interface Options {
      url: string;
      connections: number;
      duration: number;
      requests: readonly Request[];
    }
    interface Outcome {
      non2xx: number;
      errors: number;
      requests: { average: number };
      latency: { p50: number; p99: number };
    }
  }
  const autocannon: (options: autocannon.Options) => Promise<autocannon.Outcome>;
  export default autocannon;
}
