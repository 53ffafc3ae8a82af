import type { SectionKey } from './content';

/** Places inside a report that its pages, its contents list and links from elsewhere all name alike. */
export const sectionAnchor = (key: SectionKey) => `section-${key.replaceAll('_', '-')}`;
export const findingAnchor = (number: number) => `finding-${number}`;
export const recommendationAnchor = (number: number) => `recommendation-${number}`;
