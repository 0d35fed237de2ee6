/** The types of node-forge describe the whole library; its modules share one object. */
declare module 'node-forge/lib/forge.js' {
  import forge from 'node-forge';

  export default forge;
}

declare module 'node-forge/lib/pbe.js' {}
