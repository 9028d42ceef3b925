### 词表用语，门户读者和编辑人员看到的样子。

vocabulary-opportunity-status-open = 需要志愿者
vocabulary-opportunity-status-paused = 暂时不招人
vocabulary-opportunity-status-ended = 已结束

vocabulary-interest-company = 陪伴老人或病人
vocabulary-interest-children = 儿童和青少年
vocabulary-interest-language = 一起练习语言
vocabulary-interest-newcomers = 帮助新来者熟悉城市
vocabulary-interest-food = 给有困难的人食物和用品
vocabulary-interest-hands = 动手的工作
vocabulary-interest-animals = 动物和自然
vocabulary-interest-culture = 文化、体育和活动
vocabulary-interest-first-aid = 急救和紧急情况
vocabulary-interest-office = 办公、电脑、翻译

vocabulary-effort-light = 轻的工作
vocabulary-effort-medium = 需要经常走动和站立
vocabulary-effort-heavy = 重的工作

vocabulary-work-place-on-site = 在现场
vocabulary-work-place-remote = 在家里
vocabulary-work-place-both = 在现场或在家里

vocabulary-rhythm-once = 一次
vocabulary-rhythm-regular = 定期
vocabulary-rhythm-flexible = 在您方便的时候

vocabulary-benefit-expenses = 费用退还
vocabulary-benefit-meals = 餐食
vocabulary-benefit-certificate = 证书
vocabulary-benefit-language-practice = 练习语言的机会
vocabulary-benefit-allowance = 零用钱
vocabulary-benefit-accommodation = 住处

vocabulary-insured-organization = 机构为您上保险
vocabulary-insured-state = 您依法有保险
vocabulary-insured-nobody = 没有人为您上保险

vocabulary-stay-visa = 有签证的人
vocabulary-stay-long-stay = 有长期居留许可的人
vocabulary-stay-permanent = 有永久居留许可的人
vocabulary-stay-temporary-protection = 获得临时保护的人
vocabulary-stay-asylum-applicant = 已申请庇护的人
vocabulary-stay-protected = 获得庇护或辅助保护的人

vocabulary-shift-status-planned = 会举行
vocabulary-shift-status-cancelled = 不举行

vocabulary-repeats-weekly = 每周
vocabulary-repeats-fortnightly = 每两周
