'use client';

import de from '@/i18n/messages/de/ui.json';
import en from '@/i18n/messages/en/ui.json';

const sentences = { de: de.error, en: en.error };

/** The root layout itself failed, language included: both languages, and nothing that could fail again. */
export default function GlobalError({ retry }: { retry: () => void }) {
  return (
    <html lang="de">
      <body>
        <title>Leitstand</title>
        <main>
          {Object.entries(sentences).map(([locale, { title, text, action }]) => (
            <section key={locale} lang={locale}>
              <h1>{title}</h1>
              <p>{text}</p>
              <button type="button" onClick={retry}>
                {action}
              </button>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
