//! Reads `#[field(...)]` and writes one `FieldDecl`.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Field, LitInt, LitStr, Result, punctuated::Punctuated};

/// What the attribute said.
#[derive(Default)]
struct Options {
    required: bool,
    staff_only: bool,
    unsourced: bool,
    column: bool,
    flatten: bool,
    group: bool,
    at_most: Option<LitInt>,
    plain: Option<LitStr>,
    per: Option<LitStr>,
    section: Option<LitStr>,
    name: Option<LitStr>,
    ty: Option<LitStr>,
    vocabulary: Option<LitStr>,
    terms: Vec<LitStr>,
    links: Vec<LitStr>,
}

fn list(meta: &syn::meta::ParseNestedMeta) -> Result<Vec<LitStr>> {
    let content;
    syn::parenthesized!(content in meta.input);
    Ok(Punctuated::<LitStr, syn::Token![,]>::parse_terminated(&content)?.into_iter().collect())
}

fn options(field: &Field) -> Result<Options> {
    let mut options = Options::default();
    for attribute in field.attrs.iter().filter(|attribute| attribute.path().is_ident("field")) {
        attribute.parse_nested_meta(|meta| {
            let name = meta.path.get_ident().map(ToString::to_string).unwrap_or_default();
            match name.as_str() {
                "required" => options.required = true,
                "staff_only" => options.staff_only = true,
                "unsourced" => options.unsourced = true,
                "column" => options.column = true,
                "flatten" => options.flatten = true,
                "group" => options.group = true,
                "at_most" => options.at_most = Some(meta.value()?.parse()?),
                "plain" => options.plain = Some(meta.value()?.parse()?),
                "per" => options.per = Some(meta.value()?.parse()?),
                "section" => options.section = Some(meta.value()?.parse()?),
                "name" => options.name = Some(meta.value()?.parse()?),
                "ty" => options.ty = Some(meta.value()?.parse()?),
                "vocabulary" => options.vocabulary = Some(meta.value()?.parse()?),
                "terms" => options.terms = list(&meta)?,
                "links" => options.links = list(&meta)?,
                _ => return Err(meta.error("unknown option of #[field]")),
            }
            Ok(())
        })?;
    }
    Ok(options)
}

/// `Some(item)` for `Option<item>` and `Vec<item>`: (wrapper name, inner type).
fn inner(ty: &syn::Type) -> Option<(String, &syn::Type)> {
    let syn::Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    let syn::GenericArgument::Type(inner) = arguments.args.first()? else { return None };
    let name = last.ident.to_string();
    matches!(name.as_str(), "Option" | "Vec").then_some((name, inner))
}

/// The statement that pushes this field's declaration onto `fields`, and the constant that names its text path.
pub fn declare(field: &Field) -> Result<TokenStream> {
    let options = options(field)?;
    let ty = &field.ty;
    if options.flatten {
        return Ok(quote! { fields.extend(<#ty as ::integra_kernel::fields::Group>::fields()); });
    }
    let name = name(field, &options);
    let declared = declared_type(ty, &options)?;
    let Options { required, staff_only, unsourced, column, .. } = options;
    let at_most = options.at_most.map_or_else(|| quote! { 0 }, |most| quote! { #most });
    let optional = |text: Option<LitStr>| text.map_or_else(|| quote! { None }, |text| quote! { Some(#text) });
    let (plain, per, section) = (optional(options.plain), optional(options.per), optional(options.section));
    Ok(quote! {
        fields.push(::integra_kernel::fields::FieldDecl {
            name: #name,
            ty: #declared,
            required: #required,
            staff_only: #staff_only,
            at_most: #at_most,
            plain: #plain,
            per: #per,
            unsourced: #unsourced,
            column: #column,
            section: #section,
        });
    })
}

fn name(field: &Field, options: &Options) -> String {
    options
        .name
        .as_ref()
        .map_or_else(|| field.ident.as_ref().map(ToString::to_string).unwrap_or_default(), LitStr::value)
}

fn declared_type(ty: &syn::Type, options: &Options) -> Result<TokenStream> {
    let wrap = |base: TokenStream| match inner(ty) {
        Some((name, _)) if name == "Vec" => {
            quote! { ::integra_kernel::fields::FieldType::List(::std::boxed::Box::new(#base)) }
        }
        _ => base,
    };
    let single = inner(ty).map_or(ty, |(_, inner)| inner);
    if let Some(vocabulary) = &options.vocabulary {
        let terms = &options.terms;
        return Ok(wrap(quote! {
            ::integra_kernel::fields::FieldType::Vocabulary { name: #vocabulary, terms: &[#(#terms),*] }
        }));
    }
    if !options.links.is_empty() {
        let links = &options.links;
        return Ok(wrap(quote! { ::integra_kernel::fields::FieldType::Link(&[#(#links),*]) }));
    }
    if options.group {
        return Ok(wrap(quote! {
            ::integra_kernel::fields::FieldType::Group(<#single as ::integra_kernel::fields::Group>::fields())
        }));
    }
    if let Some(ty) = &options.ty {
        let variant = syn::Ident::new(&ty.value(), ty.span());
        return Ok(wrap(quote! { ::integra_kernel::fields::FieldType::#variant }));
    }
    Ok(quote! { <#ty as ::integra_kernel::fields::FieldValue>::field_type() })
}
