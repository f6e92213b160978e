"use client";

import Link from "next/link";
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import type { useReasonWords } from "@/components/moderation/reason-words";
import { Icon } from "@/components/ui/icon";
import {
  type AddedRule,
  exactRulesOf,
  type RuleChoice,
  ruleChoice,
  ruleIds,
} from "@/lib/moderation/rule-ids";

type Go = {
  /** The report page at this step; with JavaScript the form goes there by itself. */
  addressOf: (choice: RuleChoice) => string;
  choose: (choice: RuleChoice) => void;
  /** Somebody has just come here from another step. */
  moved: boolean;
};

type Props = Go & {
  choice: RuleChoice;
  words: ReturnType<typeof useReasonWords>;
  added: readonly AddedRule[];
};

/** The reasons; then the exact rules of the one that was chosen. */
export function ReasonSteps({ choice: { reason }, words, added, ...go }: Props) {
  const t = useTranslations("report");
  const wide = added.filter(({ id, reason: of }) => id === of).map(({ id }) => id);
  if (!reason) {
    return (
      <section>
        <StepHeading moved={go.moved}>{t("lead")}</StepHeading>
        <p className="mt-1 text-ink-2 text-xs">{t("leadHint")}</p>
        <ul className="-mx-3 mt-2">
          {[...ruleIds, ...wide].map((id) => (
            <Row key={id} {...go} {...words(id)} to={ruleChoice({ reason: id }, added)} />
          ))}
        </ul>
      </section>
    );
  }
  const others = added.filter((rule) => rule.reason === reason && rule.id !== reason).map(({ id }) => id);
  const within = [...exactRulesOf(reason), ...others, reason];
  return (
    <section>
      <p className="text-ink-2 text-sm">{words(reason).name}</p>
      <StepHeading moved={go.moved}>{t("exact")}</StepHeading>
      <ul className="-mx-3 mt-2">
        {within.map((id) => (
          <Row
            key={id}
            {...go}
            {...words(id)}
            {...(id === reason && { name: t("elseName") })}
            to={ruleChoice({ rule: id }, added)}
          />
        ))}
      </ul>
      <StepLink {...go} to={ruleChoice({})} className="mt-1 inline-flex items-center gap-1">
        <Icon name="left" size={16} />
        {t("otherReason")}
      </StepLink>
    </section>
  );
}

/** The focus follows to the next step, and its words are read out. */
export function StepHeading({ moved, children }: { moved: boolean; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (moved) heading.current?.focus();
  }, [moved]);
  return (
    <h2 ref={heading} tabIndex={-1} className="scroll-mt-20 font-semibold outline-none">
      {children}
    </h2>
  );
}

type RowProps = Go & { to: RuleChoice; name: string; plain: string };

function Row({ name, plain, to, addressOf, choose }: RowProps) {
  return (
    <li>
      <Link
        href={addressOf(to)}
        prefetch={false}
        rel="nofollow"
        onClick={(event) => take(event, () => choose(to))}
        className="flex min-h-12 w-full items-center gap-3 rounded-control px-3 py-1.5 text-left transition hover:bg-sunken"
      >
        <span className="grow">
          <span className="block font-semibold">{name}</span>
          {plain && <span className="block text-ink-2 text-xs">{plain}</span>}
        </span>
        <Icon name="right" size={18} className="shrink-0 text-ink-3" />
      </Link>
    </li>
  );
}

type StepLinkProps = Pick<Go, "addressOf" | "choose"> & {
  to: RuleChoice;
  className?: string;
  children: ReactNode;
};

export function StepLink({ to, addressOf, choose, className = "", children }: StepLinkProps) {
  return (
    <Link
      href={addressOf(to)}
      prefetch={false}
      rel="nofollow"
      onClick={(event) => take(event, () => choose(to))}
      className={`target text-ink-2 text-sm underline underline-offset-4 ${className}`}
    >
      {children}
    </Link>
  );
}

/** Not when it is to open in another tab. */
function take(event: React.MouseEvent, go: () => void): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  go();
}
