// @ts-check

/**
 * An error whose stack nobody has read keeps its call frames, and with them the objects whose methods were running. React ends each
 * rendering by aborting with such an error, from a `setImmediate`; Node leaves the immediates of one turn linked to each other, and
 * each knows the request it belongs to. So, as soon as requests overlap, the end of every one holds on to its neighbours, theirs to
 * their neighbours, and none is ever let go: https://github.com/react/react/issues/37288. Reading the stack turns frames into words.
 */
export function forgetFramesOfAborts() {
  const { abort } = AbortController.prototype;
  AbortController.prototype.abort = function abortAndForget(/** @type {any} */ reason) {
    abort.call(this, reason);
    if (this.signal.reason instanceof Error) void this.signal.reason.stack;
  };
}
