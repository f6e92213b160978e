import type { z } from "zod";
import { requireWriter } from "@/lib/accounts/authority";
import type { Anyone } from "@/lib/accounts/viewer";
import { type Edited, edit } from "@/lib/notes/editing";
import { noteToEdit } from "@/lib/notes/own";
import { addCard, placeOf } from "@/lib/notes/plain";
import { type Published, publish } from "@/lib/notes/publishing";
import { limits } from "@/lib/notes/rules";
import { type ComposeForm, type EditForm, editInput, publishInput } from "@/lib/notes/schema";
import { isUuid } from "@/lib/pagination";
import { Refusal, unreadable } from "@/lib/refusal";
import { upload } from "@/lib/uploads/commands";
import { ownPictures, type Picture } from "@/lib/uploads/queries";

/** A picture on its way into a note, as the composer gets it back. */
export type ComposedPicture = Picture & { alt: string };

type Kept = { pictures: ComposedPicture[]; missing: Refusal | null };

/**
 * Publishes what the composer's form holds. Files that come along (without JavaScript they do) are uploaded first; on any
 * refusal the pictures that are there go back to the form as `detail.pictures`, so that nothing has to be sent twice.
 */
export async function compose(viewer: Anyone, form: ComposeForm): Promise<Published> {
  return made(viewer, form, publishInput, publish);
}

/** The same for a note that is published already. After a conflict `detail.now` is what it has become meanwhile. */
export async function saveEdit(viewer: Anyone, form: EditForm): Promise<Edited> {
  try {
    return await made(viewer, await withUnasked(viewer, form), editInput, edit);
  } catch (error) {
    if (!(error instanceof Refusal) || error.messageKey !== "editedElsewhere") throw error;
    throw withDetail(error, { now: await noteToEdit(viewer, form.noteId) });
  }
}

/** What a form does not ask for stays as it is. */
async function withUnasked(viewer: Anyone, form: EditForm): Promise<EditForm> {
  if (form.placeId !== undefined && form.cardTemplate !== undefined) return form;
  const now = await noteToEdit(viewer, form.noteId);
  return {
    ...form,
    placeId: form.placeId ?? String(now?.placeId ?? ""),
    cardTemplate: form.cardTemplate ?? now?.cardTemplate ?? "",
  };
}

async function made<Input extends z.ZodType, Result>(
  viewer: Anyone,
  form: ComposeForm,
  shape: Input,
  run: (viewer: Anyone, input: z.output<Input>) => Promise<Result>,
): Promise<Result> {
  const me = requireWriter(viewer);
  const { pictures, missing } = await kept(me, form);
  const failed = (await addFiles(me, form, pictures)) ?? missing;
  try {
    if (failed) throw atPictures(failed);
    const placeId = placeOf(form);
    const cardTemplate = await addCard(me, form, pictures);
    const input = shape.safeParse({
      ...form,
      ...choices(form),
      placeId,
      cardTemplate,
      pictures: pictures.map(({ id, alt }) => ({ mediaId: id, alt })),
    });
    if (!input.success) throw unreadable(input.error);
    return await run(me, input.data);
  } catch (error) {
    throw error instanceof Refusal ? withDetail(error, { pictures }) : error;
  }
}

/** What a form says with ticks and empty fields, as the note means it. */
function choices({ confirmed, objecting, warned, contentWarning }: ComposeForm) {
  return {
    confirmed: confirmed === "1",
    objecting: objecting === "1",
    contentWarning: warned === "1" ? contentWarning : null,
  };
}

async function kept(viewer: Anyone, { mediaIds, alts, left }: ComposeForm): Promise<Kept> {
  const ids = mediaIds.filter((id) => isUuid(id) && !left.includes(id));
  const altOf = new Map(mediaIds.map((id, at) => [id, alts[at] ?? ""]));
  const own = await ownPictures(viewer, { ids });
  const pictures = own.map((picture) => ({ ...picture, alt: altOf.get(picture.id) ?? "" }));
  // One that is no longer there (or never was theirs) is said to be missing, not silently left out.
  const missing = pictures.length < ids.length ? new Refusal("invalid", "pictureGone") : null;
  return { pictures, missing };
}

/** Adds to `pictures` what could be taken, and answers the first "no". */
async function addFiles(
  viewer: Anyone,
  form: ComposeForm,
  pictures: ComposedPicture[],
): Promise<Refusal | null> {
  const files = form.files.filter((file) => file instanceof File && file.size > 0);
  if (pictures.length + files.length > limits.pictures) return new Refusal("invalid", "picturesMany");
  let refusal: Refusal | null = null;
  for (const file of files) {
    if (!(file instanceof File)) continue;
    try {
      const incoming = {
        type: file.type || "application/octet-stream",
        bytes: file.size,
        body: file.stream(),
      };
      const picture = await upload(viewer, incoming);
      if (!pictures.some(({ id }) => id === picture.id)) pictures.push({ ...picture, alt: "" });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refusal ??= error;
    }
  }
  return refusal;
}

function atPictures({ code, messageKey, values }: Refusal): Refusal {
  return new Refusal(code, messageKey, { values, fields: { pictures: messageKey } });
}

function withDetail(refusal: Refusal, more: object): Refusal {
  const { fields, values, retryAfter } = refusal;
  const said = typeof refusal.detail === "object" ? refusal.detail : {};
  return new Refusal(refusal.code, refusal.messageKey, {
    ...{ fields, values, detail: { ...said, ...more } },
    ...(retryAfter ? { retryAfter } : {}),
  });
}
