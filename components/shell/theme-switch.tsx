"use client";

import { useEffect, useSyncExternalStore } from "react";
import { useTranslations } from "use-intl";
import { Icon } from "@/components/ui/icon";

const themes = [
  { key: "system", icon: "system", label: "themeSystem" },
  { key: "light", icon: "sun", label: "themeLight" },
  { key: "dark", icon: "moon", label: "themeDark" },
] as const;

type Theme = (typeof themes)[number]["key"];

const changed = "themechange";

function subscribe(listener: () => void) {
  window.addEventListener(changed, listener);
  window.addEventListener("storage", listener);
  return () => {
    window.removeEventListener(changed, listener);
    window.removeEventListener("storage", listener);
  };
}

function read(): Theme {
  const chosen = document.documentElement.dataset.theme;
  return chosen === "light" || chosen === "dark" ? chosen : "system";
}

function choose(theme: Theme) {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    // A browser that keeps nothing still changes for now.
    if (theme === "system") localStorage.removeItem("theme");
    else localStorage.setItem("theme", theme);
  } catch {}
  window.dispatchEvent(new Event(changed));
}

/** Light, dark, or as the system has it; remembered in this browser (theme-script.mjs applies it before the first paint). */
export function ThemeSwitch({ className = "" }: { className?: string }) {
  const t = useTranslations("shell");
  const theme = useSyncExternalStore(subscribe, read, () => "system" as const);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a border box that flex cannot lay out
    <div
      role="group"
      aria-label={t("theme")}
      className={`flex gap-1 rounded-full bg-sunken p-1 ${className}`}
    >
      {themes.map(({ key, icon, label }) => (
        <button
          key={key}
          type="button"
          data-stay=""
          aria-pressed={theme === key}
          aria-label={t(label)}
          title={t(label)}
          onClick={() => choose(key)}
          className="target grid min-h-8 flex-1 place-items-center rounded-full px-3 text-ink-2 transition hover:text-ink aria-pressed:bg-chosen aria-pressed:text-ink aria-pressed:shadow-[0_1px_2px_var(--float-near)]"
        >
          <Icon name={icon} size={16} />
        </button>
      ))}
    </div>
  );
}

/** A page that is drawn by the browser alone (one that is not there) runs no inline script: the choice is applied here. */
export function ThemeKeeper() {
  useEffect(() => {
    try {
      const kept = localStorage.getItem("theme");
      if (kept === "light" || kept === "dark") document.documentElement.dataset.theme = kept;
    } catch {}
  }, []);
  return null;
}
