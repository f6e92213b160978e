import enErrors from "@/lib/language/messages/en/errors.json";
import enShell from "@/lib/language/messages/en/shell.json";
import zhErrors from "@/lib/language/messages/zh/errors.json";
import zhShell from "@/lib/language/messages/zh/shell.json";

const en = { errors: enErrors, shell: enShell };

/** English is the shape; a key missing in Chinese is a type error here, and a test compares both ways. */
export type Messages = typeof en;

const zh: Messages = { errors: zhErrors, shell: zhShell };

export const messages = { en, zh };
