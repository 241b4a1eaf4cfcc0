/** Made by scripts/make-pair-counts.js, read by pair-counts.ts. */
declare module '*/tieng-canh-nhau.yaml' {
  export default function load(): { tieng: string; dem: string }
}
