### 办事用语的解释。

glossary = 办事用语
glossary-lede = 您在政府机构会遇到的词是什么意思。
# $language 是该城市机构所用语言的名称。
glossary-point = 每个词旁边有它的{ $language }写法。您可以在窗口指给工作人员看。
# 在词之前读出。
glossary-local = { $language }：
glossary-empty = 这里还没有词。
