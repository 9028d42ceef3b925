//! Writes the trait implementations of kinds, texts and groups.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Field, Fields, Ident, LitInt, LitStr, Result, punctuated::Punctuated};

use crate::field::declare;

fn fields(input: &DeriveInput) -> Result<Vec<&Field>> {
    match &input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(named) => Ok(named.named.iter().collect()),
            _ => Err(syn::Error::new_spanned(input, "declare a kind on a struct with named fields")),
        },
        _ => Err(syn::Error::new_spanned(input, "declare a kind on a struct")),
    }
}

fn declarations(input: &DeriveInput) -> Result<TokenStream> {
    let declared = fields(input)?.into_iter().map(declare).collect::<Result<Vec<_>>>()?;
    Ok(quote! {
        let mut fields: ::std::vec::Vec<::integra_kernel::fields::FieldDecl> = ::std::vec::Vec::new();
        #(#declared)*
        fields
    })
}

#[derive(Default)]
struct Options {
    name: Option<LitStr>,
    version: Option<LitInt>,
    texts: Option<syn::Path>,
    upcasts: Option<syn::Path>,
    views: Vec<Ident>,
    network: bool,
    named_by: Option<LitStr>,
}

fn options(input: &DeriveInput) -> Result<Options> {
    let mut options = Options::default();
    for attribute in input.attrs.iter().filter(|attribute| attribute.path().is_ident("kind")) {
        attribute.parse_nested_meta(|meta| {
            let name = meta.path.get_ident().map(ToString::to_string).unwrap_or_default();
            match name.as_str() {
                "name" => options.name = Some(meta.value()?.parse()?),
                "version" => options.version = Some(meta.value()?.parse()?),
                "texts" => options.texts = Some(meta.value()?.parse()?),
                "upcasts" => options.upcasts = Some(meta.value()?.parse()?),
                "network" => options.network = true,
                "named_by" => options.named_by = Some(meta.value()?.parse()?),
                "views" => {
                    let content;
                    syn::parenthesized!(content in meta.input);
                    options.views =
                        Punctuated::<Ident, syn::Token![,]>::parse_terminated(&content)?.into_iter().collect();
                }
                _ => return Err(meta.error("unknown option of #[kind]")),
            }
            Ok(())
        })?;
    }
    Ok(options)
}

/// `impl Kind`.
pub fn kind(input: &DeriveInput) -> Result<TokenStream> {
    let options = options(input)?;
    let missing = |what: &str| syn::Error::new_spanned(&input.ident, format!("#[kind({what} = ...)] is missing"));
    let name = options.name.ok_or_else(|| missing("name"))?;
    let version = options.version.ok_or_else(|| missing("version"))?;
    let texts = options.texts.ok_or_else(|| missing("texts"))?;
    let upcasts = options.upcasts.map_or_else(|| quote! { &[] }, |path| quote! { #path });
    let named_by = options.named_by.map_or_else(|| quote! { None }, |link| quote! { Some(#link) });
    let Options { views, network, .. } = options;
    let ident = &input.ident;
    let declarations = declarations(input)?;
    Ok(quote! {
        impl ::integra_kernel::kinds::Kind for #ident {
            type Texts = #texts;
            const NAME: &'static str = #name;

            fn declaration() -> ::integra_kernel::kinds::KindDecl {
                ::integra_kernel::kinds::KindDecl {
                    name: #name,
                    version: #version,
                    views: &[#(::integra_kernel::kinds::View::#views),*],
                    network: #network,
                    named_by: #named_by,
                    facts: { #declarations },
                    texts: <#texts as ::integra_kernel::kinds::Texts>::fields(),
                    upcasts: #upcasts,
                    parse: |facts| {
                        let value = ::integra_kernel::private::serde_json::Value::Object(facts.clone());
                        let parsed: #ident = ::integra_kernel::private::serde_json::from_value(value)?;
                        Ok(::integra_kernel::private::Arc::new(parsed))
                    },
                }
            }
        }
    })
}

/// `impl Texts`.
pub fn texts(input: &DeriveInput) -> Result<TokenStream> {
    let ident = &input.ident;
    let declarations = declarations(input)?;
    Ok(quote! {
        impl ::integra_kernel::kinds::Texts for #ident {
            fn fields() -> ::std::vec::Vec<::integra_kernel::fields::FieldDecl> {
                #declarations
            }
        }

        impl ::integra_kernel::fields::Group for #ident {
            fn fields() -> ::std::vec::Vec<::integra_kernel::fields::FieldDecl> {
                <Self as ::integra_kernel::kinds::Texts>::fields()
            }
        }
    })
}

/// `impl Group`.
pub fn group(input: &DeriveInput) -> Result<TokenStream> {
    let ident = &input.ident;
    let declarations = declarations(input)?;
    Ok(quote! {
        impl ::integra_kernel::fields::Group for #ident {
            fn fields() -> ::std::vec::Vec<::integra_kernel::fields::FieldDecl> {
                #declarations
            }
        }
    })
}
