//! What each Rust file under a folder imports, by syn's full parse: one JSON line per file, `{"path", "imports": [[line, column, kind, specifier]]}`,
//! `imports` null where syn refuses the file. Items and expressions are visited as syn gives them; the tokens of macros, which
//! syn leaves alone, are searched for the same forms. Used by ../oracle-rust.mjs.
use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use serde_json::json;
use std::collections::{HashMap, HashSet};
use std::path::Path;
use syn::visit::Visit;

#[derive(Clone)]
enum Target {
    Path { scope: usize, path: Vec<String>, absolute: bool },
    Text(String),
}

struct Import {
    place: (usize, usize),
    kind: &'static str,
    target: Target,
    is_use: bool,
}

#[derive(Clone, Copy)]
enum Child {
    Body(usize),
    File,
    Elsewhere,
}

#[derive(Default)]
struct Scope {
    parent: Option<usize>,
    name: String,
    folder: Option<String>,
    children: HashMap<String, Child>,
    aliases: HashMap<String, (Vec<String>, bool)>,
    items: HashSet<String>,
}

struct File {
    scopes: Vec<Scope>,
    scope: usize,
    imports: Vec<Import>,
}

fn name(ident: &impl ToString) -> String {
    ident.to_string().trim_start_matches("r#").to_string()
}

fn place(span: Span) -> (usize, usize) {
    (span.start().line, span.start().column + 1)
}

fn string_of(expr: &syn::Expr) -> Option<String> {
    match expr {
        syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => Some(text.value()),
        _ => None,
    }
}

fn paths_of(attributes: &[syn::Attribute]) -> Vec<String> {
    fn from_meta(meta: &syn::Meta) -> Vec<String> {
        match meta {
            syn::Meta::NameValue(pair) if pair.path.is_ident("path") => string_of(&pair.value).into_iter().collect(),
            syn::Meta::List(list) if list.path.is_ident("cfg_attr") => {
                let parser = syn::punctuated::Punctuated::<syn::Meta, syn::Token![,]>::parse_terminated;
                list.parse_args_with(parser).map(|all| all.iter().flat_map(from_meta).collect()).unwrap_or_default()
            }
            _ => vec![],
        }
    }
    attributes.iter().flat_map(|attribute| from_meta(&attribute.meta)).collect()
}

fn visibility_span(visibility: &syn::Visibility) -> Option<Span> {
    match visibility {
        syn::Visibility::Public(token) => Some(token.span),
        syn::Visibility::Restricted(restricted) => Some(restricted.pub_token.span),
        syn::Visibility::Inherited => None,
    }
}

impl File {
    fn add(&mut self, span: Span, kind: &'static str, target: Target, is_use: bool) {
        self.imports.push(Import { place: place(span), kind, target, is_use });
    }

    fn chain(&self, scope: usize) -> Vec<usize> {
        let mut chain = vec![];
        let mut at = scope;
        while let Some(parent) = self.scopes[at].parent {
            chain.push(at);
            at = parent;
        }
        chain.reverse();
        chain
    }

    fn enter(&mut self, ident: String, folder: Option<String>) -> usize {
        let outer = self.scope;
        if folder.is_none() {
            if let Some(Child::Body(known)) = self.scopes[outer].children.get(&ident) {
                self.scope = *known;
                return outer;
            }
        }
        let inner = self.scopes.len();
        self.scopes.push(Scope { parent: Some(outer), name: ident.clone(), folder, ..Scope::default() });
        self.scopes[outer].children.entry(ident).or_insert(Child::Body(inner));
        self.scope = inner;
        outer
    }

    fn module_file(&mut self, span: Span, ident: String, paths: Vec<String>) {
        let mut full: Vec<String> = vec![];
        for at in self.chain(self.scope) {
            full.push(match &self.scopes[at].folder { Some(folder) => json!(folder).to_string(), None => self.scopes[at].name.clone() });
        }
        full.push(ident.clone());
        let text = format!("mod {}", full.join("::"));
        let scope = self.scope;
        self.scopes[scope].children.insert(ident, if paths.is_empty() { Child::File } else { Child::Elsewhere });
        if text.contains('$') {
            return;
        }
        if paths.is_empty() {
            self.add(span, "value", Target::Text(text), true);
        } else {
            for path in paths {
                self.add(span, "value", Target::Text(format!("{text} = {}", json!(path))), true);
            }
        }
    }

    fn leaves(&mut self, span: Span, kind: &'static str, absolute: bool, prefix: &[String], tree: &syn::UseTree) {
        let scope = self.scope;
        let (path, alias) = match tree {
            syn::UseTree::Path(part) => {
                let mut longer = prefix.to_vec();
                longer.push(name(&part.ident));
                return self.leaves(span, kind, absolute, &longer, &part.tree);
            }
            syn::UseTree::Group(group) => {
                for item in &group.items {
                    self.leaves(span, kind, absolute, prefix, item);
                }
                return;
            }
            syn::UseTree::Glob(_) => ([prefix, &["*".to_string()]].concat(), None),
            syn::UseTree::Name(leaf) if leaf.ident == "self" && !prefix.is_empty() => (prefix.to_vec(), prefix.last().cloned()),
            syn::UseTree::Name(leaf) => ([prefix, &[name(&leaf.ident)]].concat(), Some(name(&leaf.ident))),
            syn::UseTree::Rename(leaf) => {
                let own = name(&leaf.ident);
                let path = if own == "self" && !prefix.is_empty() { prefix.to_vec() } else { [prefix, &[own]].concat() };
                (path, Some(name(&leaf.rename)).filter(|alias| alias != "_"))
            }
        };
        if let Some(alias) = alias {
            if path[0] != alias {
                self.scopes[scope].aliases.entry(alias).or_insert((path.clone(), absolute));
            }
        }
        self.add(span, kind, Target::Path { scope, path, absolute }, true);
    }

    fn external(&mut self, span: Span, kind: &'static str, ident: String, alias: Option<String>) {
        let scope = self.scope;
        let path = if ident == "self" { (vec!["crate".to_string()], false) } else { (vec![ident.clone()], true) };
        if let Some(alias) = alias {
            if path.0[0] != alias {
                self.scopes[scope].aliases.entry(alias).or_insert(path);
            }
        }
        if ident != "self" {
            self.add(span, kind, Target::Text(format!("extern crate {ident}")), true);
        }
    }

    fn path(&mut self, span: Span, path: Vec<String>) {
        if path.len() > 1 && ["crate", "self", "super"].contains(&path[0].as_str()) {
            let scope = self.scope;
            self.add(span, "value", Target::Path { scope, path, absolute: false }, false);
        }
    }

    /// In `<A as b::C>::d` the trait's path ends where the bracket does.
    fn qualified(&mut self, qself: &Option<syn::QSelf>, path: &syn::Path) {
        match qself {
            Some(qself) => {
                self.visit_type(&qself.ty);
                self.whole_path(path, qself.position);
                syn::visit::visit_path(self, path);
            }
            None => self.visit_path(path),
        }
    }

    fn whole_path(&mut self, path: &syn::Path, count: usize) {
        if path.leading_colon.is_some() || count == 0 {
            return;
        }
        // As far as names go: type arguments end what can be a module.
        let mut parts = vec![];
        for segment in path.segments.iter().take(count) {
            parts.push(name(&segment.ident));
            if !segment.arguments.is_none() {
                break;
            }
        }
        self.path(path.segments[0].ident.span(), parts);
    }

    fn item(&mut self, ident: String) {
        let scope = self.scope;
        self.scopes[scope].items.insert(ident);
    }

    fn quoting_or_include(&mut self, span: Span, ident: &str, tokens: &TokenStream) -> bool {
        if ["quote", "quote_spanned", "parse_quote", "parse_quote_spanned"].contains(&ident) {
            return true;
        }
        if ["include", "include_str", "include_bytes"].contains(&ident) {
            let all: Vec<TokenTree> = tokens.clone().into_iter().collect();
            if let Some(TokenTree::Literal(literal)) = all.first() {
                if all.len() == 1 || all[1].to_string() == "," {
                    if let syn::Lit::Str(text) = syn::Lit::new(literal.clone()) {
                        self.add(span, "include", Target::Text(json!(text.value()).to_string()), true);
                    }
                }
            }
        }
        false
    }

    /// Tokens of a macro, searched for the forms that would be imports in code.
    fn tokens(&mut self, stream: TokenStream) {
        let all: Vec<TokenTree> = stream.into_iter().collect();
        let text = |index: usize| all.get(index).map(|token| token.to_string()).unwrap_or_default();
        let is_punct = |index: usize, mark: char| matches!(all.get(index), Some(TokenTree::Punct(punct)) if punct.as_char() == mark);
        let mut paths: Vec<String> = vec![];
        let mut index = 0;
        while index < all.len() {
            // An attribute.
            if is_punct(index, '#') {
                let open = if is_punct(index + 1, '!') { index + 2 } else { index + 1 };
                if let Some(TokenTree::Group(group)) = all.get(open) {
                    if group.delimiter() == Delimiter::Bracket {
                        if let Ok(meta) = syn::parse2::<syn::Meta>(group.stream()) {
                            let attribute: syn::Attribute = syn::parse_quote!(#[#meta]);
                            paths.extend(paths_of(&[attribute]));
                        }
                        index = open + 1;
                        continue;
                    }
                }
            }
            if let TokenTree::Group(group) = &all[index] {
                self.tokens(group.stream());
                index += 1;
                continue;
            }
            let TokenTree::Ident(ident) = &all[index] else {
                index += 1;
                continue;
            };
            let mut at = index;
            let mut span = ident.span();
            let word = ident.to_string();
            let mut kind = "value";
            if word == "pub" {
                at += 1;
                kind = "reexport";
                if let Some(TokenTree::Group(group)) = all.get(at) {
                    let inner: Vec<String> = group.stream().into_iter().map(|token| token.to_string()).collect();
                    let first = inner.first().cloned().unwrap_or_default();
                    if group.delimiter() == Delimiter::Parenthesis && (first == "in" || (inner.len() == 1 && ["crate", "self", "super"].contains(&first.as_str()))) {
                        at += 1;
                    } else {
                        index += 1;
                        continue;
                    }
                }
                if !["use", "mod", "extern"].contains(&text(at).as_str()) {
                    index = at;
                    continue;
                }
            }
            match text(at).as_str() {
                "use" => {
                    let end = (at..all.len()).find(|&end| is_punct(end, ';')).unwrap_or(all.len());
                    if end < all.len() {
                        let statement: TokenStream = all[at..=end].iter().cloned().collect();
                        if let Ok(item) = syn::parse2::<syn::ItemUse>(statement) {
                            self.leaves(span, kind, item.leading_colon.is_some(), &[], &item.tree);
                            index = end + 1;
                            continue;
                        }
                    }
                    index = at + 1;
                }
                "mod" => {
                    let pattern = is_punct(at + 1, '$');
                    let found = if pattern { at + 2 } else { at + 1 };
                    if let (Some(TokenTree::Ident(_)), next) = (all.get(found), all.get(found + 1)) {
                        let ident = text(found).trim_start_matches("r#").to_string();
                        match next {
                            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                                let folder = paths.drain(..).next();
                                let outer = self.enter(if pattern { format!("${ident}") } else { ident }, folder);
                                self.tokens(group.stream());
                                self.scope = outer;
                                index = found + 2;
                                continue;
                            }
                            Some(TokenTree::Punct(punct)) if punct.as_char() == ';' && !pattern => {
                                let paths = std::mem::take(&mut paths);
                                self.module_file(span, ident, paths);
                                index = found + 2;
                                continue;
                            }
                            _ => {}
                        }
                    }
                    index = at + 1;
                }
                "extern" if text(at + 1) == "crate" && matches!(all.get(at + 2), Some(TokenTree::Ident(_))) => {
                    let ident = name(&text(at + 2));
                    if is_punct(at + 3, ';') {
                        self.external(span, kind, ident, None);
                    } else if text(at + 3) == "as" {
                        self.external(span, kind, ident, Some(name(&text(at + 4))));
                    }
                    index = at + 3;
                }
                "struct" | "enum" | "trait" => {
                    if let Some(TokenTree::Ident(ident)) = all.get(at + 1) {
                        self.item(name(ident));
                    }
                    index = at + 1;
                }
                first @ ("crate" | "self" | "super") if !(index > 0 && is_punct(index - 1, '$')) => {
                    let mut path = vec![first.to_string()];
                    span = ident.span();
                    let mut next = at + 1;
                    while is_punct(next, ':') && is_punct(next + 1, ':') && matches!(all.get(next + 2), Some(TokenTree::Ident(_))) {
                        path.push(name(&text(next + 2)));
                        next += 3;
                    }
                    self.path(span, path);
                    index = next;
                }
                other => {
                    if is_punct(at + 1, '!') {
                        if other == "macro_rules" {
                            if let Some(TokenTree::Ident(ident)) = all.get(at + 2) {
                                self.item(name(ident));
                            }
                        }
                        if let Some(TokenTree::Group(group)) = all.get(at + 2) {
                            let stream = group.stream();
                            if self.quoting_or_include(span, other, &stream) {
                                index = at + 3;
                                continue;
                            }
                        }
                    }
                    index = at + 1;
                }
            }
        }
    }

    fn specifier(&self, mut scope: usize, path: &[String], mut absolute: bool) -> Option<String> {
        let mut rest = path.to_vec();
        for _ in 0..16 {
            if absolute {
                return Some(format!("::{}", rest.join("::")));
            }
            if rest[0] == "crate" {
                return Some(rest.join("::"));
            }
            let relative = rest.iter().take_while(|part| *part == "self" || *part == "super").count();
            let mut climbed = 0;
            for part in &rest[..relative] {
                if part == "super" {
                    match self.scopes[scope].parent {
                        Some(parent) => scope = parent,
                        None => climbed += 1,
                    }
                }
            }
            if climbed > 0 {
                let mut whole = vec!["super".to_string(); climbed];
                whole.extend_from_slice(&rest[relative..]);
                return Some(whole.join("::"));
            }
            if relative == 0 && !self.scopes[scope].children.contains_key(&rest[0]) {
                match self.scopes[scope].aliases.get(&rest[0]) {
                    Some((alias, is_absolute)) => {
                        rest = [alias.as_slice(), &rest[1..]].concat();
                        absolute = *is_absolute;
                        continue;
                    }
                    None if self.scopes[scope].items.contains(&rest[0]) => return None,
                    None => return Some(rest.join("::")),
                }
            }
            let mut parts = rest[relative..].to_vec();
            let next = loop {
                let part = parts.first()?.clone();
                match self.scopes[scope].children.get(&part) {
                    Some(Child::Elsewhere) => return None,
                    Some(Child::File) => {
                        let mut whole = vec!["self".to_string()];
                        whole.extend(self.chain(scope).into_iter().map(|at| self.scopes[at].name.clone()));
                        whole.extend(parts);
                        return Some(whole.join("::")).filter(|text| !text.contains('$'));
                    }
                    Some(Child::Body(inner)) => {
                        scope = *inner;
                        parts.remove(0);
                    }
                    None => {
                        let (alias, is_absolute) = self.scopes[scope].aliases.get(&part)?;
                        break ([alias.as_slice(), &parts[1..]].concat(), *is_absolute);
                    }
                }
            };
            (rest, absolute) = next;
        }
        Some(rest.join("::"))
    }
}

impl<'ast> Visit<'ast> for File {
    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}
    fn visit_visibility(&mut self, _: &'ast syn::Visibility) {}

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        let span = visibility_span(&item.vis);
        let kind = if span.is_some() { "reexport" } else { "value" };
        self.leaves(span.unwrap_or(item.use_token.span), kind, item.leading_colon.is_some(), &[], &item.tree);
    }

    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        let ident = name(&item.ident);
        let paths = paths_of(&item.attrs);
        match &item.content {
            Some((_, items)) => {
                let outer = self.enter(ident, paths.into_iter().next());
                for inner in items {
                    self.visit_item(inner);
                }
                self.scope = outer;
            }
            None => self.module_file(visibility_span(&item.vis).unwrap_or(item.mod_token.span), ident, paths),
        }
    }

    fn visit_item_extern_crate(&mut self, item: &'ast syn::ItemExternCrate) {
        let span = visibility_span(&item.vis);
        let kind = if span.is_some() { "reexport" } else { "value" };
        let alias = item.rename.as_ref().map(|(_, alias)| name(alias));
        self.external(span.unwrap_or(item.extern_token.span), kind, name(&item.ident), alias);
    }

    fn visit_item_enum(&mut self, item: &'ast syn::ItemEnum) {
        self.item(name(&item.ident));
        syn::visit::visit_item_enum(self, item);
    }
    fn visit_item_struct(&mut self, item: &'ast syn::ItemStruct) {
        self.item(name(&item.ident));
        syn::visit::visit_item_struct(self, item);
    }
    fn visit_item_trait(&mut self, item: &'ast syn::ItemTrait) {
        self.item(name(&item.ident));
        syn::visit::visit_item_trait(self, item);
    }
    fn visit_item_macro(&mut self, item: &'ast syn::ItemMacro) {
        if let Some(ident) = &item.ident {
            self.item(name(ident));
        }
        syn::visit::visit_item_macro(self, item);
    }

    fn visit_expr_path(&mut self, expr: &'ast syn::ExprPath) {
        self.qualified(&expr.qself, &expr.path);
    }
    fn visit_type_path(&mut self, path: &'ast syn::TypePath) {
        self.qualified(&path.qself, &path.path);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        self.whole_path(path, path.segments.len());
        syn::visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        self.visit_path(&call.path);
        let last = call.path.segments.last().map(|segment| name(&segment.ident)).unwrap_or_default();
        let span = call.path.segments.last().map(|segment| segment.ident.span()).unwrap_or_else(Span::call_site);
        if !self.quoting_or_include(span, &last, &call.tokens) {
            self.tokens(call.tokens.clone());
        }
    }
}

fn imports_of(text: &str) -> Option<Vec<serde_json::Value>> {
    let parsed = syn::parse_file(text).ok()?;
    let mut file = File { scopes: vec![Scope::default()], scope: 0, imports: vec![] };
    file.visit_file(&parsed);
    let mut imports = std::mem::take(&mut file.imports);
    imports.sort_by_key(|import| import.place);
    let mut known = HashSet::new();
    let mut found = vec![];
    for import in imports {
        let specifier = match &import.target {
            Target::Text(text) => Some(text.clone()),
            Target::Path { scope, path, absolute } => file.specifier(*scope, path, *absolute),
        };
        let Some(specifier) = specifier else { continue };
        if !known.insert(specifier.clone()) && !import.is_use {
            continue;
        }
        found.push(json!([import.place.0, import.place.1, import.kind, specifier]));
    }
    Some(found)
}

fn walk(folder: &Path, root: &Path) {
    let mut entries: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap()).collect();
    entries.sort_by_key(|entry| entry.file_name());
    for entry in entries {
        let path = entry.path();
        let kind = entry.file_type().unwrap();
        let file_name = entry.file_name();
        let text = file_name.to_string_lossy();
        if kind.is_dir() {
            if ![".git", "node_modules", "target"].contains(&text.as_ref()) {
                walk(&path, root);
            }
        } else if kind.is_file() && (text.ends_with(".rs") || text.ends_with(".rs.txt")) {
            let imports = std::fs::read_to_string(&path).ok().and_then(|source| imports_of(&source));
            let relative = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
            println!("{}", json!({ "path": relative, "imports": imports }));
        }
    }
}

fn main() {
    for root in std::env::args().skip(1) {
        walk(Path::new(&root), Path::new(&root));
    }
}
