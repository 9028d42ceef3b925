# The page behind the link of a letter: is this offer still true?

offer-is-asked = 这仍然属实吗？
offer-is-asked-text = 如果属实，请按按钮。如无答复，它将于{ $date }从列表中移除。
offer-is-ended = 已不在列表中
offer-is-ended-text = 没有人说它仍然属实。如果属实，请按按钮：读者马上又能看到。
offer-is-renewed = 谢谢。它会留在列表中
offer-is-renewed-text = 已记录为核实过。几个月后我们会再次询问。
offer-is-closed = 此链接不起作用
offer-is-closed-text = 市政府已撤下此项目，或者它已结束。您可以在编辑后台修改。
offer-renew = 仍然属实
offer-otherwise = 如果不再属实，您无需做任何事，或在编辑后台修改。
offer-look = 查看其页面
offer-told-unknown = 此链接无法打开任何内容
offer-told-unknown-text = 较新的信件中有较新的链接，或者该项目已被删除。
