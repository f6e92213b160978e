/** `npm run demo:codes`: the codes of this moment, for those of the demo who sign in with one. */
import { demoCodes } from "./lib/start/demo.mjs";

const codes = demoCodes(process.env.DATA_DIR || ".data");
console.log(codes.length > 0 ? codes.join("\n") : "There is no demo here: npm start fills one in.");
