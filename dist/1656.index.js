const _=1656,l=[1656],u={91656:((n,s,t)=>{t.r(s),t.d(s,{testsGate:()=>d});var e=t(95186);const d={judge:o=>(0,e.S)("tests",o)}})};export{_ as id,l as ids,u as modules};
