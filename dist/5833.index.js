const _=5833,p=[5833],f={65833:((u,r,a)=>{a.d(r,{plainPackages:()=>c});var o=a(25907);function c(d){const e=d.split(`
`);if(!e.every(n=>/^(?:[A-Za-z][\w-]*:|[ #-]|$)/.test(n.trimEnd())))return null;const l=e.flatMap((n,s)=>/^["']?packages["']?\s*:/.test(n)?[s]:[]),[t]=l;if(t===void 0)return{};if(l.length>1)return null;const i=e.findIndex((n,s)=>s>t&&/^[^\s#-]/.test(n));return(0,o.T)("pnpm-workspace.yaml",`${e.slice(t,i<0?void 0:i).join(`
`)}
`)?.value??null}})};export{_ as id,p as ids,f as modules};
