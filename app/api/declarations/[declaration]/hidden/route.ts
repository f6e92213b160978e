import * as accounts from "@/lib/accounts/commands";
import { declarationRef } from "@/lib/accounts/schema";
import { endpoint } from "@/lib/action";

export const PUT = endpoint(declarationRef, (viewer, wish) => accounts.hideDeclaration(viewer, wish));
export const DELETE = endpoint(declarationRef, (viewer, wish) => accounts.showDeclaration(viewer, wish));
