export const id = 5549;
export const ids = [5549];
export const modules = {

/***/ 5549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ProxyAgent)
/* harmony export */ });
/**
 * Stands in for undici (devDependencies). @actions/http-client imports this class for its
 * `getAgentDispatcher`, which serves clients of the GitHub API; requests of its own, proxies included, do without.
 * The real library would be a sixth of dist/, never run, and read from disk by every job.
 */
class ProxyAgent {
  constructor() {
    throw new Error('go-notarize is built without undici: use the request methods of HttpClient');
  }
}


/***/ })

};
