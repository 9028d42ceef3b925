# 谁会说一种语言，包括门户没有的语言
speakers-mine = 这里没有我的语言
speakers-mine-text = 请在下面的列表中找到您的语言名称。然后您会看到谁说这种语言、在哪些日子，以及怎样联系他们。
speakers-none = 这个列表里也没有您的语言吗？请找人咨询。他们也许能找到口译员。
speakers-not-here = 您还不能用{ $language }阅读本门户。但是这些人可以和您交谈。
speakers-interpreter = 由口译员协助
speakers-days-unknown = 日期不详。请先打电话再去。
speakers-days-ask = 日期不详。请写信询问，或直接去问。
