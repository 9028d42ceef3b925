# 列表
volunteering-title = 志愿服务
volunteering-lede = 为别人做点事，结识他人，练习语言。
volunteering-find = 查找您可以做的事
volunteering-speaks = 我会说的语言
volunteering-level = 我说得怎么样
volunteering-speaks-help = 您会看到只用这种语言就能做的事。
volunteering-interests = 我喜欢什么
volunteering-rhythm = 多久一次
volunteering-day = 我有空的日子
volunteering-age = 我的年龄
volunteering-flag-first = 适合第一次参加
volunteering-flag-remote = 在家里
volunteering-flag-step-free = 入口无台阶
volunteering-flag-public = 在政府机构、学校或医院
volunteering-first = 适合第一次参加
volunteering-useful = 有帮助
volunteering-all = 查看全部
volunteering-ask = 找人咨询

# 时间
volunteering-when = 时间
volunteering-when-unknown = 请询问时间
volunteering-weekly-hours = { $n ->
   *[other] 每周{ $n }小时
}
volunteering-months = { $n ->
   *[other] 至少{ $n }个月
}
volunteering-hours = { $from }至{ $to }
volunteering-hours-from = { $from }起
volunteering-hours-title = 日期和时间
volunteering-apply-by = 最后报名日期：{ $date }。
volunteering-too-late = 最后报名日期已过。

# 一个志愿服务机会
volunteering-in-short = 简介
volunteering-languages = 语言
volunteering-interpreter = 有人口译。
volunteering-who = 谁可以来
volunteering-place = 地点
volunteering-people = { $n ->
   *[other] 需要{ $n }人。
}
volunteering-ages = 年龄
volunteering-ages-between = { $from }至{ $to }岁。
volunteering-ages-from = { $from }岁以上。
volunteering-ages-to = { $to }岁以下。
volunteering-ages-consent = 父亲或母亲同意时，{ $n }岁以上。
volunteering-gets = 您会得到什么
volunteering-asked = 对您的要求
volunteering-training-yes = 开始之前，您会接受培训。
volunteering-training-no = 您不需要培训。
volunteering-driving-yes = 您需要驾照。
volunteering-at-risk-yes = 您会接触儿童或需要保护的人。
volunteering-record-check-yes = 您要带上无犯罪记录证明。
volunteering-record-check-no = 您不需要无犯罪记录证明。
volunteering-contract-yes = 您要签一份协议。
volunteering-contract-no = 您不用签协议。
volunteering-supervisor-yes = 有一个人关照您。
volunteering-team = 团队说的语言
volunteering-begin = 怎样开始
volunteering-how = 怎样联系他们
volunteering-apply = 在他们的网页上报名
volunteering-by = 提供者
volunteering-unknown = 尚不清楚
volunteering-unknown-insurance = 保险
volunteering-unknown-record = 无犯罪记录证明
volunteering-unknown-contract = 协议

# 开始之前
volunteering-rules = 开始之前
volunteering-rules-lede = 这里的法律怎么说，要问些什么。这些只是信息。没有人会问您有哪种居留许可。
volunteering-ask-title = 要问的八个问题
volunteering-ask-1 = 我做什么，在哪里，什么时候，做多久？
volunteering-ask-2 = 我需要哪种语言？
volunteering-ask-3 = 我们要写协议吗？
volunteering-ask-4 = 发生意外或造成损失时，我有保险吗？谁付钱？
volunteering-ask-5 = 哪些费用会退还给我？
volunteering-ask-6 = 我需要无犯罪记录证明吗？要哪个国家的？
volunteering-ask-7 = 这会影响我的居留许可或我领的补助吗？
volunteering-ask-8 = 我能拿到一份写明我做了什么的文件吗？

# Fairness, and organizations
volunteering-fee-yes = 您需要自己付一些钱。请问清多少以及用途。
volunteering-fee-no = 您无需付费。
volunteering-instead-yes = 否则会有人因这份工作领取报酬。
volunteering-report = 举报此项目
volunteering-publish = 贵组织在招募志愿者吗？
volunteering-publish-how = 在这里发布您的项目
