import type { Content, Framed } from './content';
import { type InLanguage, WordsIn } from './language';
import { Pill, Pills } from './pill';

export function TitleBlock({ children }: Framed) {
  return <header className="ex-title">{children}</header>;
}

export function Question({ label, lang, children }: Framed & InLanguage & { readonly label: string }) {
  return (
    <p className="ex-question">
      <span className="ex-question__label">{label}</span> <WordsIn lang={lang}>{children}</WordsIn>
    </p>
  );
}

interface ColumnsProps extends Framed {
  readonly side: Content;
  readonly sideLabel: string;
}

export function Columns({ side, sideLabel, children }: ColumnsProps) {
  return (
    <div className="ex-columns">
      <div className="ex-columns__main">{children}</div>
      <aside className="ex-columns__side" aria-label={sideLabel}>
        {side}
      </aside>
    </div>
  );
}

export function Panel({ heading, children }: Framed & { readonly heading: string }) {
  return (
    <section className="ex-panel">
      <h2>{heading}</h2>
      {children}
    </section>
  );
}

/** Name and value; what is nothing is left out. */
export type Fact = readonly [string, Content];

export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return <dl className="ex-facts">{factRows(facts)}</dl>;
}

/** Few facts beside each other, as large as numbers deserve. */
export function FactRow({ facts }: { readonly facts: readonly Fact[] }) {
  return <dl className="ex-facts ex-facts--row">{factRows(facts)}</dl>;
}

function factRows(facts: readonly Fact[]) {
  return facts.map(([name, value]) => (
    <div key={name}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  ));
}

interface AgendaProps extends InLanguage {
  readonly items: readonly { readonly title: string; readonly time: string }[];
}

export function Agenda({ items, lang }: AgendaProps) {
  return (
    <ol className="ex-agenda">
      {items.map(({ title, time }, at) => (
        <li key={at}>
          <span lang={lang}>{title}</span> <span className="ex-muted">{time}</span>
        </li>
      ))}
    </ol>
  );
}

export function WhoSaid({ heading, who, children }: Framed & { readonly heading: string; readonly who: string }) {
  return (
    <section className="ex-who" aria-labelledby="who">
      <h2 id="who">{heading}</h2>
      <p className="ex-who__answer">{who}</p>
      {children}
    </section>
  );
}

/** A citation; a script adds the button that copies it. */
export function Citation({ heading, text }: { readonly heading: string; readonly text: string }) {
  return (
    <section className="ex-cite" aria-labelledby="cite">
      <h2 id="cite">{heading}</h2>
      <p className="ex-cite__text" data-cite="">
        {text}
      </p>
      <p data-cite-tools="" />
    </section>
  );
}

export function Tags({ tags }: { readonly tags: readonly { readonly href: string; readonly label: string }[] }) {
  return (
    <Pills>
      {tags.map(({ href, label }) => (
        <Pill key={href} href={href}>
          {label}
        </Pill>
      ))}
    </Pills>
  );
}
