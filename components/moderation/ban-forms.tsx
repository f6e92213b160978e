"use client";

import { useTranslations } from "use-intl";
import { buttonClass } from "@/components/ui/button-class";
import { Form, Submit } from "@/components/ui/form";
import { FormArea, FormSelect, FormText } from "@/components/ui/form-fields";
import { banPicture, changeBan, liftBan } from "@/lib/moderation/actions";

/** `named`: the id of the element that says which picture. */
type Props = { id: string; named: string };

/** The reason is asked for first; it stands beside the ban from then on. */
export function LiftBan({ id, named }: Props) {
  const t = useTranslations("desk");
  return (
    <details name="lift" className="open:w-full">
      <summary
        aria-describedby={named}
        className={`${buttonClass({ variant: "outline", size: "sm" })} cursor-pointer list-none`}
      >
        {t("images.lift")}
      </summary>
      <Form door={liftBan} className="mt-3">
        <input type="hidden" name="bannedImageId" value={id} />
        <FormArea
          name="reason"
          id={`reason-${id}`}
          label={t("images.reason")}
          hint={t("images.reasonHint")}
          rows={3}
        />
        <Submit size="sm" variant="primary" className="self-start" describedBy={named}>
          {t("images.liftNow")}
        </Submit>
      </Form>
    </details>
  );
}

export function ChangeBan({ id, named, refuses }: Props & { refuses: boolean }) {
  const t = useTranslations("desk");
  return (
    <Form door={changeBan}>
      <input type="hidden" name="bannedImageId" value={id} />
      <input type="hidden" name="refuses" value={refuses ? "held" : "refused"} />
      <Submit size="sm" describedBy={named}>
        {t(refuses ? "images.holdInstead" : "images.refuseInstead")}
      </Submit>
    </Form>
  );
}

export function BanPicture() {
  const t = useTranslations("desk");
  const number = { type: "number", inputMode: "numeric", min: 1 } as const;
  return (
    <Form door={banPicture}>
      <div className="grid gap-5 sm:grid-cols-2">
        <FormText {...number} name="caseNumber" label={t("images.caseNumber")} />
        <FormText {...number} name="imageNumber" label={t("images.imageNumber")} max={18} initially="1" />
      </div>
      <FormSelect
        name="refuses"
        label={t("images.meets")}
        initially="held"
        options={[
          { value: "held", label: t("images.meetsHeld") },
          { value: "refused", label: t("images.meetsRefused") },
        ]}
      />
      <Submit variant="primary" className="self-start">
        {t("images.ban")}
      </Submit>
    </Form>
  );
}
