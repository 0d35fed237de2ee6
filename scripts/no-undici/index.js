/**
 * Stands in for undici (devDependencies). @actions/http-client imports this class for its
 * `getAgentDispatcher`, which serves clients of the GitHub API; requests of its own, proxies included, do without.
 * The real library would be a sixth of dist/, never run, and read from disk by every job.
 */
export class ProxyAgent {
  constructor() {
    throw new Error('go-notarize is built without undici: use the request methods of HttpClient');
  }
}
