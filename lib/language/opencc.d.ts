declare module "opencc-js/dict/TSCharacters" {
  /** "traditional simplified[ other]|…" */
  const characters: string;
  export default characters;
}
