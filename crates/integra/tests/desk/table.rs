//! What every address answers to everybody: 51 addresses, fourteen people, two cities.

/// Who comes: nobody (`-`), an account without a role (`0`), one that owes the second step (`1`), one that must set it up
/// (`2`), reader (`r`), contributor to their own entry (`c`) and to a foreign one (`C`), translator in their language
/// (`t`) and in another (`T`), editor (`e`), publisher (`p`), coordinator (`k`), administrator (`a`), administrator of
/// the network (`N`). All but the last work in Košice only.
pub const COLUMNS: &str = "-012rcCtTepkaN";

/// Method, address, the answers in Košice, the answers in the city `all`; forms are sent empty but for their token.
/// `o` a page, `i` sign in first, or go on with it, `>` another page, `f` forbidden, `n` not here, `x` not understood, `c` too late.
pub const TABLE: &[(&str, &str, &str, &str)] = &[
    ("GET", "/desk", "i>ii>>>>>>>>>>", ""),
    ("GET", "/desk/sign-in", "o>oo>>>>>>>>>>", ""),
    ("POST", "/desk/sign-in", "xxxxxxxxxxxxxx", ""),
    ("POST", "/desk/sign-in/passkey/begin", "cccccccccccccc", ""),
    ("POST", "/desk/sign-in/passkey", "cccccccccccccc", ""),
    ("GET", "/desk/sign-in/openid/{provider}", "nnnnnnnnnnnnnn", ""),
    ("GET", "/desk/sign-in/openid/{provider}/back", "nnnnnnnnnnnnnn", ""),
    ("POST", "/desk/sign-out", "iiiiiiiiiiiiii", ""),
    ("GET", "/desk/second-step", "i>o>>>>>>>>>>>", ""),
    ("POST", "/desk/second-step", "i>x>>>>>>>>>>>", ""),
    ("POST", "/desk/second-step/passkey/begin", "iccccccccccccc", ""),
    ("POST", "/desk/second-step/passkey", "iccccccccccccc", ""),
    ("GET", "/desk/second-step/set-up", "ioiooooooooooo", ""),
    ("POST", "/desk/second-step/set-up", "ixixxxxxxxxxxx", ""),
    ("GET", "/desk/welcome/{token}", "cccccccccccccc", ""),
    ("POST", "/desk/welcome/{token}", "cccccccccccccc", ""),
    ("GET", "/desk/reset", "oooooooooooooo", ""),
    ("POST", "/desk/reset", ">>>>>>>>>>>>>>", ""),
    ("GET", "/desk/account", "ioiioooooooooo", ""),
    ("POST", "/desk/account", "ixiixxxxxxxxxx", ""),
    ("POST", "/desk/account/password", "ixiixxxxxxxxxx", ""),
    ("POST", "/desk/account/recovery", "ixiixxxxxxxxxx", ""),
    ("POST", "/desk/account/sessions", "ixiixxxxxxxxxx", ""),
    ("POST", "/desk/account/passkeys/begin", "iciccccccccccc", ""),
    ("POST", "/desk/account/passkeys", "iciccccccccccc", ""),
    ("POST", "/desk/account/passkeys/change", "ixiixxxxxxxxxx", ""),
    ("POST", "/desk/account/elsewhere", "ixiixxxxxxxxxx", ""),
    ("GET", "/desk/{city}", "ifiioooooooooo", "ifiifffffffffo"),
    ("GET", "/desk/{city}/entries", "ifiioooooooooo", "ifiifffffffffo"),
    ("POST", "/desk/{city}/entries", "ifiixxxxxxxxxx", "ifiifffffffffx"),
    ("GET", "/desk/{city}/new/{kind}", "ifiifooffooooo", "ifiifffffffffo"),
    ("POST", "/desk/{city}/new/{kind}", "ifiifxxffxxxxx", "ifiifffffffffx"),
    ("GET", "/desk/{city}/entries/{id}", "ifiioooooooooo", "ifiifffffffffo"),
    ("POST", "/desk/{city}/entries/{id}", "ifiifxfffxxxxx", "ifiifffffffffx"),
    ("POST", "/desk/{city}/entries/{id}/unsaved", "ifiifofffooooo", "ifiifffffffffo"),
    ("GET", "/desk/{city}/entries/{id}/history", "ifiioooooooooo", "ifiifffffffffo"),
    ("GET", "/desk/{city}/entries/{id}/compare", "ifiioooooooooo", "ifiifffffffffo"),
    ("POST", "/desk/{city}/entries/{id}/restore", "ifiifxfffxxxxx", "ifiifffffffffx"),
    ("GET", "/desk/{city}/entries/{id}/review", "ifiioooooooooo", "ifiifffffffffo"),
    ("POST", "/desk/{city}/entries/{id}/review", "ifiixxxxxxxxxx", "ifiifffffffffx"),
    ("GET", "/desk/{city}/entries/{id}/publish", "ifiiffffffoooo", "ifiifffffffffo"),
    ("POST", "/desk/{city}/entries/{id}/publish", "ifiiffffffxxxx", "ifiifffffffffx"),
    ("GET", "/desk/{city}/entries/{id}/preview", "ifiioooooooooo", "ifiifffffffffo"),
    ("GET", "/desk/{city}/entries/{id}/page/{lang}", "ifiioooooooooo", "ifiifffffffffo"),
    ("GET", "/desk/{city}/entries/{id}/translate/{lang}", "ifiioooooooooo", "ifiifffffffffo"),
    ("POST", "/desk/{city}/entries/{id}/translate/{lang}", "ifiifffcfccccc", "ifiifffffffffc"),
    ("GET", "/desk/{city}/translations", "ifiioooooooooo", "ifiifffffffffo"),
    ("GET", "/desk/{city}/reviews", "ifiifffffooooo", "ifiifffffffffo"),
    ("GET", "/desk/{city}/people", "ifiiffffffffoo", "ifiifffffffffo"),
    ("POST", "/desk/{city}/people", "ifiiffffffffxx", "ifiifffffffffx"),
    ("GET", "/desk/{city}/trail", "ifiifffffffooo", "ifiifffffffffo"),
];
