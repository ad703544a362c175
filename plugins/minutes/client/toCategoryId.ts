/** Anchor of a category on the page of all topics. */
export function toCategoryId(category: string): string {
  return `category-${category.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`;
}
