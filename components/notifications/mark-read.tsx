"use client";

import { startTransition, useEffect } from "react";
import { useOverlay } from "@/components/viewer/overlay";
import { idle } from "@/lib/action-state";
import { markRead } from "@/lib/notifications/actions";
import type { NotificationTab } from "@/lib/notifications/schema";

type Props = { tab: NotificationTab; unreadElsewhere: number };

/** Opening a tab reads it: told to the server once shown, so that fetching a page ahead of time reads nothing. */
export function MarkRead({ tab, unreadElsewhere }: Props) {
  const overlay = useOverlay();
  useEffect(() => {
    const form = new FormData();
    form.set("tab", tab);
    // In a task of its own: what else turns in a transition as the page wakes would wait for the answer.
    const later = setTimeout(() =>
      startTransition(async () => {
        await markRead(idle, form);
        overlay.setUnread(unreadElsewhere);
      }),
    );
    return () => clearTimeout(later);
  }, [tab, unreadElsewhere, overlay]);
  return null;
}
