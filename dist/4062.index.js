const l=4062,e=[4062],i={94062:((o,t,s)=>{s.r(t),s.d(t,{staticAnalysisGate:()=>d});var a=s(95186);const d={judge:n=>(0,a.S)("analysis",n)}})};export{l as id,e as ids,i as modules};
