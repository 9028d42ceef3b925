### 文字中用错一个词为什么会造成伤害，编辑人员看到的样子。

vocabulary-careful-urgent = 涉及危险
vocabulary-careful-rights = 涉及权利
vocabulary-careful-deadline = 涉及期限
