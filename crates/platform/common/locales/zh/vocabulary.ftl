### 词表用语，门户读者和编辑人员看到的样子。

vocabulary-organization-type-public = 政府机构
vocabulary-organization-type-police = 警察
vocabulary-organization-type-ngo = 非营利组织
vocabulary-organization-type-church = 教会组织
vocabulary-organization-type-international = 国际组织
vocabulary-organization-type-school = 学校
vocabulary-organization-type-culture = 文化机构

vocabulary-partner-role-lead = 牵头伙伴
vocabulary-partner-role-partner = 合作伙伴
vocabulary-partner-role-funder = 资助方
vocabulary-partner-role-associated = 协作伙伴

vocabulary-phone-type-voice = 通话
vocabulary-phone-type-text = 短信
vocabulary-phone-type-fax = 传真

vocabulary-location-type-physical = 可亲自前往
vocabulary-location-type-postal = 仅供寄信
vocabulary-location-type-virtual = 仅限网上

vocabulary-yes-no-yes = 是
vocabulary-yes-no-no = 否

vocabulary-media-type-image = 图片
vocabulary-media-type-audio = 音频
vocabulary-media-type-document = 文件

vocabulary-file-format-jpg = JPEG
vocabulary-file-format-webp = WebP
vocabulary-file-format-mp3 = MP3
vocabulary-file-format-ogg = Ogg
vocabulary-file-format-m4a = M4A
vocabulary-file-format-pdf = PDF

vocabulary-licence-own = 保留所有权利
vocabulary-licence-permission = 经许可使用
vocabulary-licence-cc0 = CC0
vocabulary-licence-cc-by = CC BY
vocabulary-licence-cc-by-sa = CC BY-SA
vocabulary-licence-cc-by-nc = CC BY-NC
vocabulary-licence-cc-by-nc-sa = CC BY-NC-SA
vocabulary-licence-cc-by-nd = CC BY-ND

vocabulary-cefr-a1 = A1：几个词
vocabulary-cefr-a2 = A2：简单交谈
vocabulary-cefr-b1 = B1：日常交谈
vocabulary-cefr-b2 = B2：几乎什么都行
vocabulary-cefr-c1 = C1：很好
vocabulary-cefr-c2 = C2：像母语一样

vocabulary-shop-level-signpost = 指路：说明谁在哪里
vocabulary-shop-level-ask = 也可以提问
vocabulary-shop-level-book = 也可以预约时间
vocabulary-shop-level-shared = 各机构共用一个窗口
