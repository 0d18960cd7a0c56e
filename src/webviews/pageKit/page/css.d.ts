/** Style sheets are bundled as text and become constructed sheets: a page needs no permission for inline styles. */
declare module "*.css" {
  const text: string;
  export default text;
}
