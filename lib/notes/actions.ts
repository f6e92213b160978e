"use server";

import { requireAdmin } from "@/lib/accounts/authority";
import { action, type RequestFacts, staffAction } from "@/lib/action";
import { href } from "@/lib/language/href";
import * as channels from "@/lib/notes/channels";
import * as notes from "@/lib/notes/commands";
import {
  altInput,
  channelFilter,
  channelMove,
  channelNames,
  channelRef,
  channelRename,
  commentAudienceInput,
  composeForm,
  editForm,
  noteRef,
  suggestionRef,
  visibilityInput,
} from "@/lib/notes/schema";

export const composeNote = action(composeForm, (viewer, form) => notes.compose(viewer, form), {
  then: ({ id, open }, { locale }) => href(locale, open ? `/notes/${id}` : `/notes/${id}/mine`),
});
export const editNote = action(editForm, (viewer, form) => notes.saveEdit(viewer, form), {
  then: ({ id, open }, { locale }) => href(locale, open ? `/notes/${id}` : `/notes/${id}/mine`),
});
export const deleteNote = action(noteRef, (viewer, note) => notes.deleteNote(viewer, note), {
  then: (_, { locale }) => href(locale, "/me"),
});
export const changeVisibility = action(visibilityInput, (viewer, change) =>
  notes.changeVisibility(viewer, change),
);
export const changeCommentAudience = action(commentAudienceInput, (viewer, change) =>
  notes.changeCommentAudience(viewer, change),
);
export const suggestAlt = action(altInput, notes.suggestAlt);
export const acceptAlt = action(suggestionRef, notes.acceptAlt);
export const declineAlt = action(suggestionRef, notes.declineAlt);

/** Back to the list, as it is now. */
const toChannels = { then: (_: unknown, { locale }: RequestFacts) => href(locale, "/admin/channels") };

export const addChannel = staffAction(
  requireAdmin,
  channelNames,
  (admin, names) => channels.addChannel(admin, names),
  toChannels,
);
export const renameChannel = staffAction(
  requireAdmin,
  channelRename,
  (admin, change) => channels.renameChannel(admin, change),
  toChannels,
);
export const moveChannel = staffAction(
  requireAdmin,
  channelMove,
  (admin, move) => channels.moveChannel(admin, move),
  toChannels,
);
export const filterChannel = staffAction(
  requireAdmin,
  channelFilter,
  (admin, filter) => channels.filterChannel(admin, filter),
  toChannels,
);
export const closeChannel = staffAction(
  requireAdmin,
  channelRef,
  (admin, channel) => channels.closeChannel(admin, channel),
  toChannels,
);
export const reopenChannel = staffAction(
  requireAdmin,
  channelRef,
  (admin, channel) => channels.reopenChannel(admin, channel),
  toChannels,
);
