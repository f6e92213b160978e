// Plain old JavaScript: this file must be readable by the Node it turns away.
var OLDEST = [20, 19];

/** Ends the process with one sentence when this Node is too old. */
export function requireNode(version) {
  var parts = version.split(".").map(Number);
  if (parts[0] > OLDEST[0] || (parts[0] === OLDEST[0] && parts[1] >= OLDEST[1])) return true;
  console.error(
    "Tanghulu needs Node " +
      OLDEST.join(".") +
      " or newer, and this is Node " +
      version +
      ": install a newer one from https://nodejs.org.",
  );
  return false;
}
