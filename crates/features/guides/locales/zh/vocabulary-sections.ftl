### 文章的栏目，门户读者和编辑人员看到的样子。

vocabulary-section-take-part = 参与
vocabulary-section-myths = 是真是假？
