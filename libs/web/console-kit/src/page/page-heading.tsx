import { Title, type TitleOrder } from '@mantine/core';
import { createContext, type ReactNode, type Ref, useContext, useEffect, useRef } from 'react';

import { useDocumentTitle } from './document-title';

let pagesShown = 0;

/** The order of a page's own heading: 1, or 2 where the heading above all pages names what they are of. */
const OrderContext = createContext<1 | 2>(1);

export function BelowHeading({ children }: { readonly children: ReactNode }) {
  return <OrderContext value={2}>{children}</OrderContext>;
}

/** The order of a page's heading, and of those of its sections. */
export function useHeadingOrders(): { readonly page: TitleOrder; readonly section: TitleOrder } {
  const page = useContext(OrderContext);
  return { page, section: page === 1 ? 2 : 3 };
}

/** Sets the window's title and focuses the heading after a change of page. `of` is the roundtable's name. */
export function usePageHeading(title: string, of?: string): Ref<HTMLHeadingElement> {
  const heading = useRef<HTMLHeadingElement>(null);
  useDocumentTitle(of ? [title, of] : [title]);
  useEffect(() => {
    pagesShown += 1;
    if (pagesShown > 1) heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}

interface PageHeadingProps {
  readonly title: string;
  readonly of?: string | undefined;
  readonly className?: string | undefined;
}

export function PageHeading({ title, of, className }: PageHeadingProps) {
  const heading = usePageHeading(title, of);
  const { page } = useHeadingOrders();
  return (
    <Title order={page} size={page === 1 ? 'h1' : 'h2'} ref={heading} tabIndex={-1} className={className ?? ''}>
      {title}
    </Title>
  );
}
