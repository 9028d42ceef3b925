### 每个页面底部的更多去处，以及朗读。

web-nav-start = 五个问题
web-nav-saved = 我的清单
web-nav-glossary = 办事用语
web-nav-take-part = 参与
web-nav-volunteering = 志愿服务
web-nav-myths = 是真是假？

## 朗读

web-read = 朗读
web-read-stop = 停止朗读
