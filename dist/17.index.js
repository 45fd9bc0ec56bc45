const a=17,g=[17],n={17:((c,o,e)=>{e.r(o),e.d(o,{coverageGate:()=>d});var t=e(95186);const d={judge:s=>(0,t.S)("coverage",s)}})};export{a as id,g as ids,n as modules};
