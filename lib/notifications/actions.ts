"use server";

import { action } from "@/lib/action";
import * as notifications from "@/lib/notifications/commands";
import { tabRef } from "@/lib/notifications/schema";

export const markRead = action(tabRef, (viewer, tab) => notifications.markRead(viewer, tab));
